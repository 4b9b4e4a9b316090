import {
  Button, CharacterCount, Checkboxes, createAll, ErrorSummary, NotificationBanner, PasswordInput, ServiceNavigation, SkipLink
} from './govuk-frontend-6.6.0.min.js'

// Radios open what belongs to them by style alone: the script would give them a state that radios may not have.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
for (const component of [
  Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, ServiceNavigation, SkipLink
]) {
  createAll(component)
}

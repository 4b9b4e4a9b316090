// Builds what the site serves: one style sheet and the GOV.UK script. The results are committed; a test builds them
// again elsewhere (node build.mjs FOLDER) and compares.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'

const here = dirname(fileURLToPath(import.meta.url))
const served = process.argv[2] ?? join(here, '../wwwroot')
const govuk = join(here, 'node_modules/govuk-frontend')

const { css } = compile(join(here, 'waymark.scss'), {
  style: 'compressed',
  loadPaths: [join(here, 'node_modules')],
  charset: false,
  quietDeps: true,
})
for (const banned of ['@font-face', 'GDS Transport', 'url(http', 'url(//', 'crown', 'crest']) {
  if (css.includes(banned)) {
    throw new Error(`The style sheet holds "${banned}", which this site may not use.`)
  }
}
writeFileSync(join(served, 'waymark.css'), css)

// The version stands in the name, so that browsers never run an old copy.
const { version } = JSON.parse(readFileSync(join(govuk, 'package.json'), 'utf8'))
for (const old of readdirSync(served).filter((f) => /^govuk-frontend-.*\.min\.js$/.test(f))) {
  rmSync(join(served, old))
}
const script = readFileSync(join(govuk, 'dist/govuk/govuk-frontend.min.js'), 'utf8')
writeFileSync(join(served, `govuk-frontend-${version}.min.js`), script.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n'))
writeFileSync(
  join(served, 'waymark.js'),
  `import {
  Button, CharacterCount, Checkboxes, createAll, ErrorSummary, NotificationBanner, PasswordInput, ServiceNavigation, SkipLink
} from './govuk-frontend-${version}.min.js'

// Radios open what belongs to them by style alone: the script would give them a state that radios may not have.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
for (const component of [
  Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, ServiceNavigation, SkipLink
]) {
  createAll(component)
}
`,
)

using Waymark.Core.Shared.History;

namespace Waymark.Core.Identity.SigningIn;

// These stand in the installation's chain, not in an area's: a person may hold seats in several areas.

[Event("person.signed-in")]
public sealed record SignedIn(SessionKind Kind, string Device) : HistoryEvent;

public enum Refusal
{
    /// <summary>No such account, or one that has not been set up or has left.</summary>
    UnknownAccount,
    WrongPassword,
    WrongCode,
    WrongRecoveryCode,
}

[Event("person.sign-in-refused")]
public sealed record SignInRefused(Refusal Why) : HistoryEvent;

[Event("person.signed-out")]
public sealed record SignedOut(int Sessions) : HistoryEvent;

[Event("person.password-set")]
public sealed record PasswordSet(bool ByOneTimeCode) : HistoryEvent;

[Event("person.two-step-set-up")]
public sealed record TwoStepSetUp(bool IsFirst) : HistoryEvent;

[Event("person.recovery-codes-made")]
public sealed record RecoveryCodesMade(int Count) : HistoryEvent;

[Event("person.recovery-code-used")]
public sealed record RecoveryCodeUsed(int Left) : HistoryEvent;

[Event("person.asked-for-new-password")]
public sealed record AskedForNewPassword : HistoryEvent;

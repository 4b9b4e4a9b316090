using Waymark.Core.Identity;

namespace Waymark.Web.Security;

/// <summary>The permission a page asks for, in at least one area; the operation checks the record's own area again.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;
}

/// <summary>The page is for anyone who is signed in, whatever their seats.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SignedInAttribute : Attribute;

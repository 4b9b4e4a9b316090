namespace Waymark.Core.Identity;

/// <summary>What a line of a file of people must have. Every fault is named, not only the first.</summary>
internal static class PersonRowRules
{
    public static List<string> Check(PersonRow row, bool isNewOrganisation)
    {
        var errors = new List<string>();
        foreach (var (column, cell) in PeopleFile.Columns.Zip(row.Cells))
        {
            if (cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t')
            {
                errors.Add($"The {column} starts with “{cell[0]}”, as a formula does. Remove that sign.");
            }

            if (cell.Length > SeatBook.LongestName)
            {
                errors.Add($"The {column} is longer than {SeatBook.LongestName} characters.");
            }

            if (cell.Any(c => char.IsControl(c) || char.IsSurrogate(c)))
            {
                errors.Add($"The {column} has a line break or a sign that cannot be kept. Retype it.");
            }
        }

        Required(errors, row.Organisation, "organisation");
        Required(errors, row.Post, "post");
        if (row.Email.Length > 0)
        {
            Required(errors, row.Name, "name");
            if (EmailAddress.TryRead(row.Email) is null)
            {
                errors.Add($"“{row.Email}” is not an e-mail address. Use the form name@example.org.");
            }
        }
        else if (row.Name.Length > 0)
        {
            errors.Add("The e-mail address is missing. Add it, or leave the name empty too for a vacant seat.");
        }

        if (isNewOrganisation && row.Organisation.Length > 0 && SeatRoleWords.ReadKind(row.OrganisationKind) is null)
        {
            errors.Add($"{row.Organisation} is new here, so its kind is needed. Use one of: {string.Join(", ", SeatRoleWords.KindWords)}.");
        }

        CheckRole(errors, row);
        return errors;
    }

    private static void CheckRole(List<string> errors, PersonRow row)
    {
        var role = SeatRoleWords.ReadRole(row.Role);
        if (role is null)
        {
            errors.Add(row.Role.Length == 0
                ? "The role is missing. Use one of: " + string.Join(", ", SeatRoleWords.RoleWords) + "."
                : $"“{row.Role}” is not a role. Use one of: {string.Join(", ", SeatRoleWords.RoleWords)}.");
        }
        else if (role == SeatRole.WorkStreamLead && row.WorkStream.Length == 0)
        {
            errors.Add("A work-stream lead needs a work stream. Add its name.");
        }
    }

    private static void Required(List<string> errors, string cell, string column)
    {
        if (cell.Length == 0)
        {
            errors.Add($"The {column} is missing.");
        }
    }
}

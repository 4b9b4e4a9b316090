namespace Waymark.PlanReader.Sources;

/// <summary>Each way a file can be refused, with the one sentence a person reads.</summary>
internal static class Refusal
{
    public static NotReadableException Empty() =>
        new("empty", "The file is empty. Check that you chose the right file.");

    public static NotReadableException TooLarge() =>
        new("too-large", "The file is over 50 MB. Save a copy without its pictures and try again.");

    public static NotReadableException ZipBomb() =>
        new("zip-bomb", "The file unpacks to far more than a plan needs, so it was not opened. Save it again from Word or Excel and try that copy.");

    public static NotReadableException Encrypted() =>
        new("encrypted", "The file is protected with a password. Save a copy without the password and try again.");

    public static NotReadableException Truncated() =>
        new("truncated", "The file is damaged or only part of it arrived. Open it in Word or Excel, save it again and try that copy.");

    public static NotReadableException Macro() =>
        new("macro", "The file contains macros. Save it as an ordinary Word document (.docx) or Excel workbook (.xlsx) and try again.");

    public static NotReadableException Scan() =>
        new("scan", "The file holds pictures of pages and no text. Find the Word or Excel file it was made from.");

    public static NotReadableException NotAPlan() =>
        new("not-a-plan", "No table of actions was found: a plan needs columns for what will be done and who will do it, by when, or how success is measured.");

    public static NotReadableException WrongType(string what) =>
        new("wrong-type", $"{what} Use a Word document (.docx), an Excel workbook (.xlsx), a CSV file or plain text.");
}

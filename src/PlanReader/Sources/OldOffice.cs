using System.Text;

namespace Waymark.PlanReader.Sources;

/// <summary>Compound files: a password-protected document or one of the formats before 2007.</summary>
internal static class OldOffice
{
    public static NotReadableException Refuse(MemoryStream bytes) =>
        bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? Refusal.Encrypted()
            : Refusal.WrongType("The file is in the old Word or Excel format (.doc or .xls).");
}

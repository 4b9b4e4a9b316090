using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Waymark.Core.Shared.Files;

/// <summary>Keeps the keys that protect cookies and secrets in the data folder, on the disk before they are used, for every node that shares it.</summary>
public sealed class KeyRing(DataFolder folder) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. Directory.EnumerateFiles(folder.Keys, "*.xml").Order(StringComparer.Ordinal).Select(f => XElement.Load(f))];

    public void StoreElement(XElement element, string friendlyName)
    {
        var name = string.Concat(friendlyName.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
        var draft = Path.Combine(folder.Keys, name + ".draft");
        File.Delete(draft);
        DataFolder.WriteDurably(draft, System.Text.Encoding.UTF8.GetBytes(element.ToString()));
        File.Move(draft, Path.Combine(folder.Keys, name + ".xml"));
    }
}

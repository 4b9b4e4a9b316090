using System.ComponentModel;
using System.Diagnostics;

namespace Waymark.Core.Shared.Documents;

/// <summary>
/// Turns a whole HTML page into a tagged PDF by WeasyPrint, which runs as a process of its own: the page goes in on its
/// standard input with everything inlined, so nothing is fetched, and it is stopped when it takes too long.
/// </summary>
public sealed class PrintPdf : IDisposable
{
    public const string NotInstalled = "PDF needs the program WeasyPrint, which is not installed here. Take the Word file, or print the page from your browser";

    /// <summary>Few at a time: each takes a core and some hundred megabytes.</summary>
    private readonly SemaphoreSlim _places = new(2);

    /// <summary>The program's name; a test names another.</summary>
    public string Program { get; init; } = "weasyprint";

    /// <summary>How long one document may take, waiting included.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(120);

    /// <exception cref="RuleBroken">WeasyPrint is absent, failed, or took too long; the sentence says what to do.</exception>
    public async Task<byte[]> RunAsync(string html, CancellationToken ct)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limited.CancelAfter(Limit);
        try
        {
            await _places.WaitAsync(limited.Token);
            try
            {
                return await PrintAsync(html, limited.Token);
            }
            finally
            {
                _places.Release();
            }
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new RuleBroken($"The PDF was not ready within {Limit.TotalSeconds:0} seconds. Try again later, or take the Word file");
        }
    }

    public void Dispose() => _places.Dispose();

    private async Task<byte[]> PrintAsync(string html, CancellationToken ct)
    {
        using var process = Start();
        try
        {
            var output = ReadAsync(process.StandardOutput.BaseStream, ct);
            var errors = process.StandardError.ReadToEndAsync(ct);
            await WriteAsync(process, html, ct);
            var pdf = await output;
            await process.WaitForExitAsync(ct);
            return process.ExitCode == 0 && pdf.AsSpan().StartsWith("%PDF"u8)
                ? pdf
                : throw new RuleBroken($"The PDF could not be made ({FirstLine(await errors)}). Take the Word file, or print the page from your browser");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Program, ["--quiet", "--encoding", "utf-8", "--base-url", "about:blank", "--pdf-variant", "pdf/ua-1", "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new RuleBroken(NotInstalled);
        }
    }

    private static async Task WriteAsync(Process process, string html, CancellationToken ct)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(html), ct);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read all: its exit code and its words say why.
        }
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken ct)
    {
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, ct);
        return all.ToArray();
    }

    private static string FirstLine(string errors) =>
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var line, ..] ? line[..Math.Min(line.Length, 200)].TrimEnd('.') : "no reason was given";
}

using System.Text;

namespace Dosing.Cli.Tests;

/// <summary>A file that is gone when the test is over.</summary>
internal sealed class TempFile : IDisposable
{
    public TempFile(byte[] content)
    {
        File.WriteAllBytes(Name, content);
    }

    public TempFile(string content)
        : this(Encoding.UTF8.GetBytes(content))
    {
    }

    public string Name { get; } = Path.GetTempFileName();

    public void Dispose() => File.Delete(Name);
}

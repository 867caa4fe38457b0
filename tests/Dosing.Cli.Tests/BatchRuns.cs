using System.Text;
using Dosing.Cli.Batching;
using Dosing.Cli.Commands;
using Dosing.Formularies;
using Dosing.Knowledge;

namespace Dosing.Cli.Tests;

/// <summary>Runs a batch inside this process with any number of threads, any size of chunk and any way of reading.</summary>
internal static class BatchRuns
{
    public static readonly Formulary Formulary = KetamineFormulary.Load();

    /// <summary>Runs a batch on bytes that come a few at a time.</summary>
    public static CliResult Run(BatchSettings settings, Stream input, Func<Action<int>, IDisposable?>? whenStopped = null)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var terminal = new Terminal
        {
            Input = input,
            OutputBytes = output,
            Output = Terminal.Utf8(output),
            Error = Terminal.Utf8(error),
            WhenStopped = whenStopped ?? (_ => null),
        };
        var code = BatchAction.Run(settings, Formulary, terminal);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()), output.ToArray(), error.ToArray());
    }

    /// <summary>Rows of every kind, with and without id, with blank lines between, and some that cannot be read.</summary>
    public static string Mixed(int rows) => string.Concat(Enumerable.Range(1, rows).Select(i => (i % 7) switch
    {
        0 => "\n",
        1 => "{\"id\":\"r" + i + "\",\"dose\":\"0,5 mg\"}\n",
        2 => "{broken\r\n",
        _ => Orders.Others[i % 30].Json(i % 2 == 0 ? $"r{i}" : null) + "\n",
    }));
}

/// <summary>A stream that gives at most so many bytes at once, and tells who asks how far it is.</summary>
internal sealed class Trickle(byte[] bytes, int most, Action<int>? reading = null) : Stream
{
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int size) => Read(buffer.AsSpan(offset, size));

    public override int Read(Span<byte> buffer)
    {
        reading?.Invoke(_position);
        var size = Math.Min(Math.Min(most, buffer.Length), bytes.Length - _position);
        bytes.AsSpan(_position, size).CopyTo(buffer);
        _position += size;
        return size;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int size) => throw new NotSupportedException();
}

/// <summary>A folder of a test, gone when it ends.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("batch").FullName;
    private int _copies;

    public string File(string name) => Path.Combine(_path, name);

    public IEnumerable<string> Names() => Directory.GetFiles(_path).Select(f => Path.GetFileName(f)!);

    /// <summary>What a kill would leave now. The note first: what it speaks of was written before it.</summary>
    public string Copy(string name)
    {
        var copy = File($"copy{_copies++:000}");
        foreach (var end in new[] { ".resume", ".partial" })
        {
            if (System.IO.File.Exists(File(name + end)))
            {
                System.IO.File.Copy(File(name + end), copy + end);
            }
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}

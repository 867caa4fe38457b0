using System.Diagnostics.CodeAnalysis;

namespace Dosing.Cli.Batching;

/// <summary>
/// A file that gets its name only when it is complete. Until then it is <c>NAME.partial</c>, and beside it
/// <c>NAME.resume</c> says how far it can be trusted; what stands behind that is cut off before anything is added.
/// </summary>
internal sealed class UnfinishedFile : IDisposable
{
    private readonly string _name;
    private readonly FileStream? _partial;

    private UnfinishedFile(string name, FileStream? partial, ResumeState? state)
    {
        (_name, _partial, State, Length) = (name, partial, state, partial?.Length ?? 0);
    }

    /// <summary>Where an interrupted run stood; null where the file begins.</summary>
    public ResumeState? State { get; }

    /// <summary>The bytes that were written.</summary>
    public long Length { get; private set; }

    /// <summary>The name of what is not complete.</summary>
    public string PartialName => PartialOf(_name);

    private string StateName => StateOf(_name);

    /// <summary>Begins a file, or goes on with one.</summary>
    /// <param name="name">The name it will have.</param>
    /// <param name="isResumed">Whether an interrupted run is continued, if there is one.</param>
    /// <param name="program">The program and formulary; a file that another began is not continued.</param>
    /// <param name="settings">What was asked for; a file of something else is not continued.</param>
    /// <param name="file">The file.</param>
    /// <param name="why">Why it cannot be written, and what to do.</param>
    public static bool TryOpen(string name, bool isResumed, string program, string settings, [NotNullWhen(true)] out UnfinishedFile? file, [NotNullWhen(false)] out string? why)
    {
        file = null;
        try
        {
            why = isResumed ? Continue(name, program, settings, out file) : Begin(name, out file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            why = $"It cannot be written: {error.Message}";
        }

        return file is not null;
    }

    /// <summary>Appends bytes.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        _partial!.Write(bytes);
        Length += bytes.Length;
    }

    /// <summary>Makes what was written last, and then says so.</summary>
    /// <exception cref="IOException">It cannot be kept; what was said before still holds.</exception>
    public void Save(ResumeState state)
    {
        _partial!.Flush(flushToDisk: true);
        Replace(StateName, state.ToBytes());
    }

    /// <summary>Cuts off what a failed write left, so that the file ends with a whole row.</summary>
    /// <exception cref="IOException">It cannot be cut.</exception>
    public void CutToWhole() => _partial!.SetLength(Length);

    /// <summary>Gives the file its name.</summary>
    /// <exception cref="IOException">It cannot be named.</exception>
    public void Finish()
    {
        if (_partial is not null)
        {
            _partial.Dispose();
            File.Move(PartialName, _name, overwrite: true);
        }

        File.Delete(StateName);
    }

    /// <summary>Leaves nothing behind.</summary>
    public void Discard()
    {
        _partial?.Dispose();
        File.Delete(PartialName);
        File.Delete(StateName);
    }

    /// <summary>Writes a small file whole or not at all.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Replace(string name, byte[] bytes)
    {
        var temporary = name + ".new";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 0))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, name, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose() => _partial?.Dispose();

    private static string PartialOf(string name) => name + ".partial";

    private static string StateOf(string name) => name + ".resume";

    private static string? Begin(string name, out UnfinishedFile? file)
    {
        file = null;
        if (File.Exists(PartialOf(name)))
        {
            return $"{PartialOf(name)} of an unfinished run is there. --resume continues it; delete it to start anew.";
        }

        File.Delete(StateOf(name));
        file = new UnfinishedFile(name, Open(name, FileMode.CreateNew), null);
        return null;
    }

    private static string? Continue(string name, string program, string settings, out UnfinishedFile? file)
    {
        file = null;
        if (!File.Exists(StateOf(name)))
        {
            // Nothing was said about what may be there, so it begins again.
            file = new UnfinishedFile(name, Open(name, FileMode.Create), null);
            return null;
        }

        if (ResumeState.Read(File.ReadAllBytes(StateOf(name))) is not { } state)
        {
            return $"{StateOf(name)} cannot be read. Delete it and {PartialOf(name)} to start anew.";
        }

        if (state.Program != program || state.Settings != settings)
        {
            return state.Program != program
                ? $"The unfinished file was begun by {state.Program}, and this is {program}. Delete {StateOf(name)} and {PartialOf(name)} to start anew."
                : $"The unfinished file was begun with other options ({state.Settings}; now {settings}). Use the same, or delete {StateOf(name)} and {PartialOf(name)} to start anew.";
        }

        if (state.IsComplete && !File.Exists(PartialOf(name)) && File.Exists(name))
        {
            file = new UnfinishedFile(name, null, state);
            return null;
        }

        var partial = Open(name, FileMode.OpenOrCreate);
        if (partial.Length < state.OutputBytes)
        {
            partial.Dispose();
            return $"{PartialOf(name)} is shorter than what was written to it. Delete it and {StateOf(name)} to start anew.";
        }

        partial.SetLength(state.OutputBytes);
        partial.Seek(0, SeekOrigin.End);
        file = new UnfinishedFile(name, partial, state);
        return null;
    }

    private static FileStream Open(string name, FileMode mode) => new(PartialOf(name), mode, FileAccess.Write, FileShare.Read, 0);
}

using System.Diagnostics.CodeAnalysis;
using Dosing.Cli.Parsing;
using Dosing.Cli.Rendering;
using Dosing.Formularies;
using Dosing.Knowledge.Protocols;
using Dosing.Requests;

namespace Dosing.Cli.Commands;

/// <summary>Lays the protocol that is meant over the formulary, or says everything that is wrong with it; never passes it over.</summary>
internal static class ProtocolLoading
{
    private const string Field = "protocol";

    /// <summary>The formulary to judge by; false where a protocol is meant and cannot be applied.</summary>
    public static bool TryApply(Invocation call, Formulary shipped, [NotNullWhen(true)] out Formulary? formulary, out int exitCode)
    {
        (formulary, exitCode) = (shipped, ExitCode.Internal);
        if (ProtocolChoice.Of(call) is not { } choice)
        {
            return true;
        }

        var today = call.SaidToday ?? call.Terminal.Today();
        var reading = ProtocolReader.OfDay(Read(choice.File, null, shipped), today);
        if (reading.Protocol is { } protocol)
        {
            formulary = ProtocolApplication.Apply(shipped, protocol, today);
            return true;
        }

        formulary = null;
        var error = call.Terminal.Error;
        error.WriteLine($"dosing: the local protocol {ErrorText.Printable(choice.File)} (by {choice.By}) cannot be used, so nothing was judged. --no-protocol judges without it.");
        foreach (var failure in reading.Failures)
        {
            error.WriteLine($"  {ErrorText.Printable(ProtocolPhrases.Failure(failure))}");
        }

        return false;
    }

    /// <summary>Reads a protocol from a file, or from standard input where that is allowed. A file that cannot be read is a failure too.</summary>
    public static ProtocolReading Read(string file, Stream? input, Formulary formulary)
    {
        RequestError? error = null;
        if (file == InputFile.StandardInput && input is null)
        {
            return Unreadable("A protocol is read from a file that has a name.");
        }

        return TryRead(file, input ?? Stream.Null, out var bytes, ref error) ? ProtocolReader.Read(bytes, formulary) : Unreadable(error?.Message ?? "The file cannot be read.");
    }

    /// <summary>Says at the end what of the protocol in force makes answers milder, or is overdue; nothing where nothing is.</summary>
    public static void Summarize(Invocation call, Formulary formulary, int exitCode)
    {
        if (exitCode is not (ExitCode.Unreadable or ExitCode.Internal))
        {
            Warn(call.Terminal, formulary);
        }
    }

    /// <summary>Says what of the protocol in force makes answers milder, or is overdue; nothing where nothing is.</summary>
    public static void Warn(Terminal terminal, Formulary formulary)
    {
        foreach (var line in formulary.Protocol is { } protocol ? ProtocolPhrases.Warnings(protocol) : [])
        {
            terminal.Error.WriteLine($"dosing: {ErrorText.Printable(line)}");
        }
    }

    private static bool TryRead(string file, Stream input, [NotNullWhen(true)] out byte[]? bytes, ref RequestError? error)
    {
        bytes = null;
        if (!InputFile.TryOpen(file, input, out var stream, out error, Field))
        {
            return false;
        }

        try
        {
            // One byte more than is read of a protocol tells that it is too large, however long it goes on.
            using (stream)
            {
                var buffer = new byte[ProtocolReader.MostBytes + 1];
                bytes = buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
                return true;
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static ProtocolReading Unreadable(string why) => new(null, [new ProtocolFailure("file-unreadable", "$", 1, why)]);
}

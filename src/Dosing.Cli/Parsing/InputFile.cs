using System.Diagnostics.CodeAnalysis;
using Dosing.Requests;

namespace Dosing.Cli.Parsing;

/// <summary>Opens what a person named on the command line; whatever stands in the way is an error with its reason.</summary>
internal static class InputFile
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    private const string Request = "request";

    /// <summary>Reads a whole file, or standard input.</summary>
    public static bool TryRead(string name, Stream input, [NotNullWhen(true)] out byte[]? bytes, [NotNullWhen(false)] out RequestError? error, string field = Request)
    {
        bytes = null;
        if (!TryOpen(name, input, out var stream, out error, field))
        {
            return false;
        }

        try
        {
            using (stream)
            {
                var memory = new MemoryStream();
                stream.CopyTo(memory);
                bytes = memory.ToArray();
                return true;
            }
        }
        catch (IOException)
        {
            error = Unreadable(field, name, "The file cannot be read.");
            return false;
        }
    }

    /// <summary>Opens a file, or standard input.</summary>
    public static bool TryOpen(string name, Stream input, [NotNullWhen(true)] out Stream? stream, [NotNullWhen(false)] out RequestError? error, string field = Request)
    {
        stream = null;
        error = null;
        try
        {
            if (Directory.Exists(name))
            {
                error = Unreadable(field, name, "This is a directory, not a file.");
                return false;
            }

            stream = name == StandardInput ? input : File.OpenRead(name);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error = Unreadable(field, name, problem is FileNotFoundException or DirectoryNotFoundException ? "There is no such file." : "The file cannot be opened.");
            return false;
        }
    }

    private static RequestError Unreadable(string field, string name, string why) =>
        new(RequestErrorCodes.FileUnreadable, field, name, why, "the name of a file, or - for standard input");
}

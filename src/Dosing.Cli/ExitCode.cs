using Dosing.Clinical;

namespace Dosing.Cli;

/// <summary>The exit codes of every command.</summary>
internal static class ExitCode
{
    public const int NoAlert = 0;
    public const int Caution = 1;
    public const int Unreadable = 2;
    public const int Stop = 3;
    public const int NotChecked = 4;
    public const int Internal = 5;

    /// <summary>The code of a disposition.</summary>
    public static int Of(Disposition disposition) => disposition switch
    {
        Disposition.NoAlert => NoAlert,
        Disposition.Caution => Caution,
        Disposition.Stop => Stop,
        _ => NotChecked,
    };

    /// <summary>The worse of two codes of rows: stop, unreadable, not-checked, caution, no-alert.</summary>
    public static int Worse(int left, int right) => Rank(left) >= Rank(right) ? left : right;

    private static int Rank(int code) => code switch
    {
        Internal => 5,
        Stop => 4,
        Unreadable => 3,
        NotChecked => 2,
        Caution => 1,
        _ => 0,
    };
}

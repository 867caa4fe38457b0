using System.Runtime.InteropServices;

namespace Dosing.Cli;

/// <summary>The signals by which a person or a system asks a program to stop, answered in order instead of at once.</summary>
internal sealed class StopSignals : IDisposable
{
    // What a shell reports of a program that a signal ended: 128 and the number of the signal.
    private const int AfterInterrupt = 130;
    private const int AfterTerminate = 143;

    private readonly PosixSignalRegistration[] _registrations;

    private StopSignals(Action<int> stop) => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, stop, AfterInterrupt)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, stop, AfterTerminate)),
    ];

    /// <summary>Calls back with the exit code when a signal comes, until disposed.</summary>
    public static IDisposable Register(Action<int> stop) => new StopSignals(stop);

    /// <inheritdoc/>
    public void Dispose() => Array.ForEach(_registrations, r => r.Dispose());

    private static void Stop(PosixSignalContext context, Action<int> stop, int code)
    {
        context.Cancel = true;
        stop(code);
    }
}

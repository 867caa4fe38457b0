namespace Dosing.Requests;

/// <summary>The names of the measurements that a limit can judge.</summary>
public static class MeasurementNames
{
    /// <summary>The names, each of one number. A <c>blood-pressure</c> is read as well; its numbers stand under <c>systolic</c> and <c>diastolic</c>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. MeasurementReader.Names.Where(name => name != MeasurementReader.BloodPressure)];
}

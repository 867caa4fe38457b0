namespace Dosing.Clinical;

/// <summary>What to do with the dose; the worst of all parts wins, in this order.</summary>
public enum Disposition
{
    /// <summary>Nothing that was checked raised an alert; not a statement that the dose is harmless.</summary>
    NoAlert,

    /// <summary>Something asks for a second look.</summary>
    Caution,

    /// <summary>Something that matters could not be judged.</summary>
    NotChecked,

    /// <summary>Do not give as entered.</summary>
    Stop,
}

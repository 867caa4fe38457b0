namespace Dosing.Knowledge.Conditions;

/// <summary>What is asked of one value of a part: conditions, each with its code and message.</summary>
/// <typeparam name="T">The part of a document.</typeparam>
/// <typeparam name="TValue">The value of it.</typeparam>
internal interface IRule<T, out TValue>
{
    /// <summary>A condition on the value.</summary>
    IRule<T, TValue> Must(Func<TValue, bool> holds);

    /// <summary>A condition on the value beside the rest of the part.</summary>
    IRule<T, TValue> Must(Func<T, TValue, bool> holds);

    /// <summary>The rules on what the value itself is made of; a value that is not there passes.</summary>
    IRule<T, TValue> SetValidator(IRulesOn<TValue> rules);

    /// <summary>The code of the condition before.</summary>
    IRule<T, TValue> WithErrorCode(string code);

    /// <summary>The message of the condition before.</summary>
    IRule<T, TValue> WithMessage(string message);

    /// <summary>The message of the condition before, made of the part.</summary>
    IRule<T, TValue> WithMessage(Func<T, string> message);

    /// <summary>The message of the condition before, made of the part and the value.</summary>
    IRule<T, TValue> WithMessage(Func<T, TValue, string> message);

    /// <summary>All conditions are asked of such parts only.</summary>
    IRule<T, TValue> When(Func<T, bool> applies);

    /// <summary>The name of the value in the place of a failure, where it is not that of the member.</summary>
    IRule<T, TValue> OverridePropertyName(string name);
}

/// <summary>What is asked of every entry of a list.</summary>
internal interface IRuleOfEach<T, out TValue> : IRule<T, TValue>
{
    /// <summary>Only such entries are looked at.</summary>
    IRuleOfEach<T, TValue> Where(Func<TValue, bool> applies);

    /// <summary>Failures name an entry of a list by its id, not by its number.</summary>
    IRuleOfEach<T, TValue> ById(Func<TValue, string> id);
}

/// <summary>Rules on a part of a document.</summary>
internal interface IRulesOn<in T>;

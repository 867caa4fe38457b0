using FluentValidation;

namespace Dosing.Knowledge.Conditions;

/// <summary>What is asked of one value of a part: conditions, each with its code and message (<see cref="Rules"/>).</summary>
/// <typeparam name="T">The part of a document.</typeparam>
/// <typeparam name="TValue">The value of it.</typeparam>
// A member of it would be compiled, with types of its own, for each of 380 pairs of part and value, whether used there or not.
internal interface IRule<T, out TValue> : IRuleAsTold;

/// <summary>What is asked of every entry of a list.</summary>
internal interface IRuleOfEach<T, out TValue> : IRule<T, TValue>;

/// <summary>Rules on a part of a document.</summary>
internal interface IRulesOn<in T>;

/// <summary>A rule in terms of objects.</summary>
internal interface IRuleAsTold
{
    /// <summary>The rule as FluentValidation builds it; one object is all its stages.</summary>
    IRuleBuilder<object, object?> Told { get; }
}

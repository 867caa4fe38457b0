using FluentValidation;

namespace Dosing.Knowledge.Conditions;

/// <summary>A rule as it is written, in terms of the part and the value; told to FluentValidation in terms of objects.</summary>
internal sealed class RuleOf<T, TValue>(IRuleBuilder<object, object?> told) : IRuleOfEach<T, TValue>
{
    public IRuleBuilder<object, object?> Told => told;
}

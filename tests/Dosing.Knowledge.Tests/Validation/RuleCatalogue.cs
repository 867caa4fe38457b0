using Dosing.Knowledge.Validation;
using FluentValidation;
using FluentValidation.Validators;

namespace Dosing.Knowledge.Tests.Validation;

/// <summary>Every rule of the validators, found by walking them: the place where it stands and the code that it gives.</summary>
internal static class RuleCatalogue
{
    /// <summary>All rules on a formulary.</summary>
    public static IReadOnlyList<Rule> All { get; } = Of(typeof(FormularyValidator));

    /// <summary>All rules of a validator, at the places of a document; entries of lists are written <c>[]</c>, whatever their id.</summary>
    public static IReadOnlyList<Rule> Of(Type validator) => Of(validator, FailurePlace.Of);

    /// <summary>All rules of a validator and of those inside it.</summary>
    public static IReadOnlyList<Rule> Of(Type validator, Func<string, string> placeOf) =>
        [.. Walk(validator, "").Select(rule => new Rule(rule.Code, placeOf(rule.Path))).Distinct()];

    private static IEnumerable<(string Code, string Path)> Walk(Type validator, string path)
    {
        foreach (var rule in ((IValidator)Activator.CreateInstance(validator)!).CreateDescriptor().Rules)
        {
            var place = Join(path, rule);
            foreach (var component in rule.Components)
            {
                if (component.Validator is IChildValidatorAdaptor child)
                {
                    foreach (var inner in Walk(child.ValidatorType, place))
                    {
                        yield return inner;
                    }
                }
                else
                {
                    yield return (component.ErrorCode, place);
                }
            }
        }
    }

    private static string Join(string path, IValidationRule rule)
    {
        var isCollection = Array.Exists(rule.GetType().GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICollectionRule<,>));
        var name = string.IsNullOrEmpty(rule.PropertyName) ? "" : rule.PropertyName + (isCollection ? "[]" : "");
        return path.Length > 0 && name.Length > 0 ? $"{path}.{name}" : path + name;
    }
}

/// <summary>A rule: the code that it gives and the place where it stands.</summary>
internal sealed record Rule(string Code, string Place);

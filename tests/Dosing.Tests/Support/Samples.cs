using System.Runtime.CompilerServices;

namespace Dosing.Tests.Support;

/// <summary>Some object of any type, empty where it is not a text or a list: enough to be an argument that is not null.</summary>
internal static class Samples
{
    /// <summary>What has to be there for its methods to begin.</summary>
    private static readonly object[] Whole = [Assessing.Assessor, new DosePreparer(Assessing.Formulary)];

    public static object? Of(Type type)
    {
        if (type.IsByRef)
        {
            return null;
        }

        if (type == typeof(string))
        {
            return "";
        }

        if (Whole.FirstOrDefault(type.IsInstanceOfType) is { } whole)
        {
            return whole;
        }

        if (type is { IsInterface: true, IsGenericType: true })
        {
            return Array.CreateInstance(type.GetGenericArguments()[0], 0);
        }

        return RuntimeHelpers.GetUninitializedObject(type.IsAbstract ? type.Assembly.GetTypes().First(t => t.IsSubclassOf(type) && !t.IsAbstract) : type);
    }
}

using Infra.Plans;

namespace Infra.Pictures;

/// <summary>Reading what a box says: a picture leaves out what is not known yet or makes no sense, where a policy would have to object.</summary>
internal static class Told
{
    public static string? Text(PlannedResource resource, string path) => Try(() => resource.Text(path));

    public static double? Number(PlannedResource resource, string path) => Try(() => resource.Number(path));

    public static bool? Flag(PlannedResource resource, string path) => Try(() => resource.Flag(path));

    public static IReadOnlyList<string> Texts(PlannedResource resource, string path) => Try(() => resource.Texts(path)) ?? [];

    public static IReadOnlyList<PlannedMap> Items(PlannedResource resource, string path) => Try(() => resource.Items(path)) ?? [];

    /// <summary>Whatever it is that needs an input; null where the plan does not tell it.</summary>
    public static T? Try<T>(Func<T?> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is UnknownInputException or WrongInputException)
        {
            return default;
        }
    }
}

using System.Text.RegularExpressions;
using Infra.Settings;

namespace Stacks.Planning;

/// <summary>Folders in which each stack has a file of what was agreed to for it.</summary>
internal static partial class AgreementFiles
{
    private const string Extension = ".yaml";

    /// <summary>Who answers for an agreement.</summary>
    public static TextShape Owner { get; } = new("@user or @organisation/team, in quotes, for example \"@acme/platform\"", OwnerPattern().IsMatch);

    /// <summary>The path of the file of a stack; null if it has none.</summary>
    /// <exception cref="SettingsException">A file of the folder is of no stack: in a file with a misspelt name nobody would find what was agreed to.</exception>
    public static string? Of(StackFiles files, string folder, string stack)
    {
        if (!Directory.Exists(folder))
        {
            return null;
        }

        SettingsProblem[] problems =
        [
            .. Directory.EnumerateFiles(folder, "*.y*ml").Order(StringComparer.Ordinal)
                .Where(path => !files.Stacks.Contains(StackOf(path), StringComparer.Ordinal))
                .Select(path => new SettingsProblem(
                    files.Display(path),
                    Key: null,
                    $"is of no stack; the file of a stack is called <stack>{Extension}, and the stacks are {string.Join(", ", files.Stacks)}")),
        ];
        if (problems.Length > 0)
        {
            throw new SettingsException(problems);
        }

        var path = Path.Combine(folder, stack + Extension);
        return File.Exists(path) ? path : null;
    }

    private static string StackOf(string path) => Path.GetExtension(path) == Extension ? Path.GetFileNameWithoutExtension(path) : Path.GetFileName(path);

    [GeneratedRegex(@"\A@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnerPattern();
}

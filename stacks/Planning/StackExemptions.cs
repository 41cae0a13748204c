using System.Globalization;
using System.Text.RegularExpressions;
using Infra.Policies.Exemptions;
using Infra.Settings;
using Stacks.Configuration;

namespace Stacks.Planning;

/// <summary>
/// Reads <c>stacks/exemptions/&lt;stack&gt;.yaml</c>: which promises a stack need not keep for a while. Whether each of them can stand
/// is the matter of <see cref="Infra.Policies.PolicyReport.With"/>, which knows the plan and the day.
/// </summary>
public static partial class StackExemptions
{
    private const string Key = "exemptions";
    private const string Extension = ".yaml";

    private static readonly TextShape Policy = new("the id of a policy, for example DATA-03", text => text.Length > 0);
    private static readonly TextShape Resource = new("the name of a resource in the program, or TYPE::NAME", text => text.Length > 0);
    private static readonly TextShape Reason = new("a sentence that says why", _ => true);
    private static readonly TextShape Owner = new("@user or @organisation/team, in quotes, for example \"@acme/platform\"", OwnerPattern().IsMatch);

    /// <summary>The exemptions of a stack in the order of its file; none if it has no file.</summary>
    /// <exception cref="SettingsException">The file does not read, or a file is of no stack; names every problem.</exception>
    public static IReadOnlyList<Exemption> Of(StackFiles files, string stack)
    {
        RequireStacks(files);
        var path = Path.Combine(files.Exemptions, stack + Extension);
        return File.Exists(path) ? Parse(files.Display(path), YamlFile.Read(path)) : [];
    }

    /// <summary>The exemptions in the text of a file; <paramref name="file"/> is its name for messages.</summary>
    /// <exception cref="SettingsException">The text does not read; names every problem.</exception>
    public static IReadOnlyList<Exemption> Parse(string file, string text)
    {
        var reader = new SettingsReader(new YamlMapValues(file, text));
        var exemptions = reader.Root.Sections(Key, "exemptions").Select((entry, index) => Read(entry, $"{file}: {Key}[{index}]")).ToList();
        reader.ThrowIfAnyProblem();
        return exemptions;
    }

    private static Exemption Read(SettingsSection entry, string place) => new(
        entry.Text("policy", Policy),
        entry.Text("resource", Resource),
        entry.Text("reason", Reason),
        entry.Text("owner", Owner),
        entry.Parsed("expires", "the last day on which it holds, as YYYY-MM-DD", (string text, out DateOnly day) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)),
        place);

    /// <summary>In a file with a misspelt name nobody would find what was agreed to.</summary>
    private static void RequireStacks(StackFiles files)
    {
        if (!Directory.Exists(files.Exemptions))
        {
            return;
        }

        SettingsProblem[] problems =
        [
            .. Directory.EnumerateFiles(files.Exemptions, "*.y*ml").Order(StringComparer.Ordinal)
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
    }

    private static string StackOf(string path) => Path.GetExtension(path) == Extension ? Path.GetFileNameWithoutExtension(path) : Path.GetFileName(path);

    [GeneratedRegex(@"\A@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnerPattern();
}

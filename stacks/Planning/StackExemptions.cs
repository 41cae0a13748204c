using System.Globalization;
using Infra.Policies.Exemptions;
using Infra.Settings;
using Stacks.Configuration;

namespace Stacks.Planning;

/// <summary>
/// Reads <c>stacks/exemptions/&lt;stack&gt;.yaml</c>: which promises a stack need not keep for a while. Whether each of them can stand
/// is the matter of <see cref="Infra.Policies.PolicyReport.With"/>, which knows the plan and the day.
/// </summary>
public static class StackExemptions
{
    private const string Key = "exemptions";

    private static readonly TextShape Policy = new("the id of a policy, for example DATA-03", text => text.Length > 0);
    private static readonly TextShape Resource = new("the name of a resource in the program, or TYPE::NAME", text => text.Length > 0);
    private static readonly TextShape Reason = new("a sentence that says why", _ => true);

    /// <summary>The exemptions of a stack in the order of its file; none if it has no file.</summary>
    /// <exception cref="SettingsException">The file does not read, or a file is of no stack; names every problem.</exception>
    public static IReadOnlyList<Exemption> Of(StackFiles files, string stack)
    {
        var path = AgreementFiles.Of(files, files.Exemptions, stack);
        return path is null ? [] : Parse(files.Display(path), YamlFile.Read(path));
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
        entry.Text("owner", AgreementFiles.Owner),
        entry.Parsed("expires", "the last day on which it holds, as YYYY-MM-DD", (string text, out DateOnly day) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)),
        place);
}

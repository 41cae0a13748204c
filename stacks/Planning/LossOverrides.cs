using Infra.Changes.Loss;
using Infra.Settings;
using Stacks.Configuration;
using Stacks.Operations.Previews;

namespace Stacks.Planning;

/// <summary>
/// Reads <c>stacks/losses/&lt;stack&gt;.yaml</c>: what one plan of a stack may lose. Whether each agreement counts is the matter of
/// <see cref="LossReview"/>, which knows the plan.
/// </summary>
public static class LossOverrides
{
    private const string Key = "losses";
    private const int ShortestReason = 20;

    private static readonly TextShape Urn = new(
        "the whole URN of a resource, without stars: urn:pulumi:STACK::PROJECT::TYPE::NAME",
        text => text.StartsWith("urn:pulumi:", StringComparison.Ordinal) && text.Split("::").Length == 4 && !text.Contains('*', StringComparison.Ordinal));

    private static readonly TextShape Reason = new(
        $"a sentence of at least {ShortestReason} characters, in your own words, that says why nothing is missed",
        text => text.Trim().Length >= ShortestReason && text.Trim().Contains(' ', StringComparison.Ordinal) && text.Trim() != LossText.ReasonToWrite);

    private static readonly TextShape Owner = AgreementFiles.Owner with
    {
        Allowed = "the @user or @organisation/team who answers for it, in quotes, for example \"@acme/platform\"",
        Holds = text => AgreementFiles.Owner.Holds(text) && text != LossText.OwnerToWrite,
    };

    private static readonly TextShape Digest = new("the digest of the plan, 64 hexadecimal digits as the command prints them", PreviewDigest.IsOne);

    /// <summary>The agreements of a stack in the order of its file; none if it has no file.</summary>
    /// <exception cref="SettingsException">The file does not read, or a file is of no stack; names every problem.</exception>
    public static IReadOnlyList<LossOverride> Of(StackFiles files, string stack)
    {
        var path = AgreementFiles.Of(files, files.Losses, stack);
        return path is null ? [] : Parse(files.Display(path), YamlFile.Read(path));
    }

    /// <summary>The agreements in the text of a file; <paramref name="file"/> is its name for messages.</summary>
    /// <exception cref="SettingsException">The text does not read; names every problem.</exception>
    public static IReadOnlyList<LossOverride> Parse(string file, string text)
    {
        var reader = new SettingsReader(new YamlMapValues(file, text));
        var names = reader.Root.Names(Key, "a section with a section for each agreement by name, or {}");
        var overrides = names.Keys.Select(name => Read(file, name, names.Section(name))).ToList();
        reader.ThrowIfAnyProblem();
        return overrides;
    }

    private static LossOverride Read(string file, string name, SettingsSection section) => new(
        name,
        section.Texts("urns", Urn, from: 1, to: 100, "URNs of resources"),
        section.Text("reason", Reason),
        section.Text("owner", Owner),
        section.Text("digest", Digest),
        $"{file}: {Key}.{name}");
}

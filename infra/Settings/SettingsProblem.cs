namespace Infra.Settings;

/// <summary>Something that a person has to change in a stack file; printed, it is a sentence complete in itself.</summary>
/// <param name="File">The file to edit: <c>Pulumi.staging.yaml</c>.</param>
/// <param name="Key">The key as the file spells it, without the project's namespace; null when the file as a whole is meant.</param>
/// <param name="Text">The value found and what is allowed, without file and key; never the text of a secret.</param>
public sealed record SettingsProblem(string File, string? Key, string Text)
{
    public override string ToString() => Key is null ? $"{File}: {Text}" : $"{File}: {Key} {Text}";
}

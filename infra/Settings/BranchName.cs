namespace Infra.Settings;

/// <summary>What git allows as a branch (<c>git check-ref-format --branch</c>), but for what is meant as a full reference: <c>refs/heads/main</c>.</summary>
internal static class BranchName
{
    private const string Forbidden = " ~^:?*[\\";

    public static bool IsValid(string text) =>
        text.Length is > 0 and <= 255
        && text != "@"
        && text[0] != '-'
        && !text.StartsWith("refs/", StringComparison.Ordinal)
        && !text.Any(character => char.IsControl(character) || Forbidden.Contains(character, StringComparison.Ordinal))
        && !text.Contains("..", StringComparison.Ordinal)
        && !text.Contains("@{", StringComparison.Ordinal)
        && !text.EndsWith('.')
        && text.Split('/').All(IsValidPart);

    private static bool IsValidPart(string part) => part.Length > 0 && part[0] != '.' && !part.EndsWith(".lock", StringComparison.Ordinal);
}

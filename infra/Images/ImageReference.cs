using System.Text.RegularExpressions;

namespace Infra.Images;

/// <summary>A container image by tag or by digest: <c>registry/repository:tag</c> or <c>registry/repository@sha256:...</c>.</summary>
public sealed partial record ImageReference
{
    /// <summary>ECS takes 255 characters, and a tag is run by the digest that it has.</summary>
    public const int LongestRepository = 255 - 1 - 7 - 64;

    private ImageReference(string repository, string? tag, string? digest)
    {
        Repository = repository;
        Tag = tag;
        Digest = digest;
    }

    /// <summary>With its registry, without tag and digest.</summary>
    public string Repository { get; }

    public string? Tag { get; }

    /// <summary><c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string? Digest { get; }

    /// <summary>False for a text that names no registry host, or neither a tag nor a digest, or the moving tag <c>latest</c>.</summary>
    public static bool TryParse(string text, out ImageReference? image)
    {
        var match = Pattern().Match(text);
        image = match.Success && match.Groups["tag"].Value != "latest"
            ? new ImageReference(match.Groups["repository"].Value, Group("tag"), Group("digest"))
            : null;
        return image is not null;

        string? Group(string name) => match.Groups[name] is { Success: true, Value: var value } ? value : null;
    }

    public override string ToString() => Digest is null ? $"{Repository}:{Tag}" : $"{Repository}@{Digest}";

    [GeneratedRegex(
        @"\A(?<repository>[a-z0-9][a-z0-9.-]*\.[a-z0-9.-]+(:[0-9]+)?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+)(:(?<tag>[A-Za-z0-9_][A-Za-z0-9._-]{0,127})|@(?<digest>sha256:[0-9a-f]{64}))\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}

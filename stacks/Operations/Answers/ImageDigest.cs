namespace Stacks.Operations.Answers;

/// <summary>The digest in the name that a container is started with: <c>registry/repository@sha256:...</c>.</summary>
internal static class ImageDigest
{
    /// <summary>Null for none.</summary>
    public static string? In(string? image) => image?.IndexOf('@') is { } at and >= 0 ? image[(at + 1)..] : null;
}

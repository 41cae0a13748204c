namespace Infra.Settings;

/// <summary>A bucket that holds the state, made before the stack and no part of it.</summary>
/// <param name="Name">Of the bucket.</param>
/// <param name="Folder">What every object's name begins with, without slashes at its ends; empty for the bucket itself.</param>
/// <param name="KeyArn">The key that encrypts the bucket and the secrets within the state; null for none of one's own.</param>
public sealed record StateBucket(string Name, string Folder, string? KeyArn)
{
    /// <summary>The name of an object as Pulumi keeps it below <c>.pulumi/</c>, with the folder.</summary>
    public string Object(string name) => Folder.Length == 0 ? name : $"{Folder}/{name}";
}

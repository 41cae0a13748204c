using Stacks.Planning;

namespace Tests.Stacks;

/// <summary>A copy of the repository's stacks that a test may change; gone when disposed.</summary>
internal sealed class TemporaryRepository : IDisposable
{
    public TemporaryRepository(params string[] stacks)
    {
        var real = StackFiles.Find();
        Root = Directory.CreateTempSubdirectory("stacks-").FullName;
        File.Copy(Path.Combine(real.Root, "Pulumi.yaml"), PathOf("Pulumi.yaml"));
        foreach (var stack in stacks)
        {
            var text = File.ReadAllText(real.Settings(stack));
            File.WriteAllText(PathOf($"Pulumi.{stack}.yaml"), stacks.Length == 1 ? Alone(text) : text);
        }
    }

    /// <summary>With staging alone, which then governs the repository as well.</summary>
    public static string Alone(string staging) => staging.Replace(
        "    governsRepository: false # production does, for every stack of the repository\n",
        "    governsRepository: true\n    allowedActions: []\n    secretProtection: true\n",
        StringComparison.Ordinal);

    public string Root { get; }

    /// <summary>Read anew each time, as each command does.</summary>
    public StackFiles Files => StackFiles.In(Root);

    public string PathOf(string file) => Path.Combine(Root, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public string Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return PathOf(file);
    }

    /// <summary>Replaces what must be there exactly once.</summary>
    public void Replace(string file, string old, string now)
    {
        var parts = Read(file).Split(old);
        Assert.True(parts.Length == 2, $"{file} has '{old}' {parts.Length - 1} times");
        Write(file, parts[0] + now + parts[1]);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

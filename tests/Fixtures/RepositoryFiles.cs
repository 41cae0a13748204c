using Stacks.Planning;

namespace Tests.Fixtures;

/// <summary>The files of the repository as they lie in the working tree, not copies beside the tests.</summary>
internal static class RepositoryFiles
{
    public static string PathOf(string name) => Path.Combine(StackFiles.Find().Root, name);

    public static string Text(string name) => File.ReadAllText(PathOf(name));
}

namespace Tests.Fixtures;

/// <summary>The files of the repository as they lie in the working tree, not copies beside the tests.</summary>
internal static class RepositoryFiles
{
    public static string PathOf(string name) => Path.Combine(Root(), name);

    public static string Text(string name) => File.ReadAllText(PathOf(name));

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Infra.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException($"No Infra.sln lies above {AppContext.BaseDirectory}.");
        }

        return directory.FullName;
    }
}

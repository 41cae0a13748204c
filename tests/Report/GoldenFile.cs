using System.Text;
using Tests.Fixtures;

namespace Tests.Report;

/// <summary>A report as it was last agreed on, kept to be read. With <c>APPROVE_REPORTS=1</c> in the environment it is written anew.</summary>
internal static class GoldenFile
{
    public static void ShouldBe(string name, string text)
    {
        var file = RepositoryFiles.PathOf(Path.Combine("tests", "Report", "Golden", name));
        if (Environment.GetEnvironmentVariable("APPROVE_REPORTS") == "1")
        {
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }
}

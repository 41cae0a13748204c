namespace Tests.Acceptance.Proof;

/// <summary>Asserts that a list is empty, and tells all of it where it is not: what is to be mended is in it.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string> found)
    {
        var all = found.ToArray();
        Assert.True(all.Length == 0, $"{all.Length}:\n{string.Join('\n', all)}");
    }
}

namespace Tests.Workflows;

public sealed class ReadNamesTests
{
    [Theory]
    [InlineData("a: ${{ vars.ONE }}", "vars ONE")]
    [InlineData("a: { b: [\"${{ secrets.ONE || vars.TWO }}\"] }", "secrets ONE, vars TWO")]
    [InlineData("a: ${{ vars[format('{0}_ONE', matrix.prefix)] }}", "vars A_ONE, vars B_ONE")]
    [InlineData("a: ${{ github.token }}", "")]
    public void What_a_job_reads_is_found(string line, string reads) =>
        Assert.Equal(reads, string.Join(", ", ReadNames.Of(Job(line)).Select(read => $"{read.From} {read.Name}")));

    [Theory]
    [InlineData("a: ${{ vars[inputs.name] }}")]
    [InlineData("a: ${{ secrets[format('{0}_ONE', matrix.other)] }}")]
    [InlineData("a: ${{ toJSON(secrets['ONE']) }}")]
    public void A_name_that_cannot_be_followed_is_refused(string line) => Assert.Throws<FormatException>(() => ReadNames.Of(Job(line)));

    private static Job Job(string line) =>
        Workflow.Parse("x.yml", $"jobs:\n  a:\n    strategy: {{ matrix: {{ include: [{{ prefix: A }}, {{ prefix: B }}] }} }}\n    {line}").Job("a");
}

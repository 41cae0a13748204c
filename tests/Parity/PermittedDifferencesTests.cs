using Infra.Settings;
using Stacks.Planning;

namespace Tests.Parity;

public sealed class PermittedDifferencesTests
{
    private const string File = "stacks/differences.yaml";

    [Fact]
    public void A_permission_is_read_as_it_stands()
    {
        var read = Assert.Single(PermittedDifferences.Parse(File, """
            differences:
              size:
                reason: Staging carries no load.
                resources: ["*-definition"]
                inputs: [cpu, '']
            """));

        Assert.Equal(("size", "Staging carries no load."), (read.Name, read.Reason));
        Assert.Equal(["*-definition"], read.Resources);
        Assert.Equal(["cpu", ""], read.Inputs);
    }

    [Fact]
    public void Every_problem_of_the_file_is_told()
    {
        var refusal = Assert.Throws<SettingsException>(() => PermittedDifferences.Parse(File, """
            differences:
              size:
                reason: size
                resource: [api]
                inputs: cpu
            """));

        Assert.Equal(
            """
            stacks/differences.yaml: differences.size.resources is missing; it must be a list of 1 to 100 names of resources
            stacks/differences.yaml: differences.size.reason is 'size' but must be a sentence that says why the stacks differ here
            stacks/differences.yaml: differences.size.resource is not known; did you mean 'differences.size.resources'?
            stacks/differences.yaml: differences.size.inputs is 'cpu' but must be a list of 1 to 100 paths of inputs
            """.ReplaceLineEndings("\n"),
            refusal.Message);
    }
}

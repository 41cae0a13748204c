using System.Reflection;

namespace Tests.Sdk;

/// <summary>Holds <c>sdks/</c> to the lines of the published API that we use, so that nobody widens it unseen.</summary>
public sealed class SdkSurfaceTests
{
    public static TheoryData<string> Assemblies => ["Pulumi", "Pulumi.Aws", "Pulumi.Docker", "Pulumi.Github", "Pulumi.Random"];

    [Theory, MemberData(nameof(Assemblies))]
    public void The_subset_declares_what_the_list_names_and_nothing_else(string assembly)
    {
        var listed = PublishedApi.Of(assembly);
        var declared = PublicSurface.Of(Assembly.Load(assembly));

        Assert.NotEmpty(listed);
        string[] difference = [.. listed.Except(declared).Select(line => $"- {line}"), .. declared.Except(listed).Select(line => $"+ {line}")];
        Assert.True(difference is [], $"tests/Sdk/published-api.txt (-) and sdks (+) differ:\n{string.Join('\n', difference)}");
        Assert.Equal(listed.Count, declared.Count);
    }
}

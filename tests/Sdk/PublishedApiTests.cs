using Infra.Plans;
using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Docker;
using Pulumi.Github;
using Pulumi.Random;
using Stacks;

namespace Tests.Sdk;

/// <summary>Whichever SDK is loaded, it offers what <c>published-api.txt</c> lists, and nothing stands there in vain.</summary>
public sealed class PublishedApiTests
{
    private static readonly Dictionary<string, Type> Assemblies = new(StringComparer.Ordinal)
    {
        ["Pulumi"] = typeof(Output),
        ["Pulumi.Aws"] = typeof(Vpc),
        ["Pulumi.Docker"] = typeof(GetRegistryImage),
        ["Pulumi.Github"] = typeof(BranchProtection),
        ["Pulumi.Random"] = typeof(RandomPassword),
    };

    /// <summary>What is called without being mentioned: by the engine, or through an interface or a base class.</summary>
    private static readonly string[] CalledUnseen =
    [
        "Pulumi.Testing.IMocks CallAsync", "Pulumi.Testing.IMocks NewResourceAsync", "Pulumi.Testing.IMocks RegisterResourceOutputs",
        "Pulumi.ResourceTransformation Invoke", "Pulumi.InputList GetAsyncEnumerator", "Pulumi.InputMap GetAsyncEnumerator", "Pulumi.Output ToString",
    ];

    public static TheoryData<string> Names => [.. Assemblies.Keys];

    [Theory, MemberData(nameof(Names))]
    public void The_loaded_package_declares_every_listed_member(string assembly)
    {
        var listed = PublishedApi.Of(assembly);
        Assert.NotEmpty(listed);
        var types = listed.Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        var missing = listed.Except(PublicSurface.Of(Assemblies[assembly].Assembly, types.Contains)).ToList();
        Assert.True(missing is [], $"not in the loaded {assembly}:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void Every_listed_member_is_used_by_the_program_or_its_tests()
    {
        Type[] users = [typeof(Plan), typeof(Platform), typeof(PublishedApiTests), .. Assemblies.Values];
        var used = UsedMembers.Of(users.Select(user => user.Assembly.Location));
        Assert.NotEmpty(PublishedApi.Lines);
        var unused = PublishedApi.Lines.Where(line => !IsUsed(line, used)).ToList();
        Assert.True(unused is [], $"in tests/Sdk/published-api.txt and sdks/, but used by nothing:\n{string.Join('\n', unused)}");
    }

    private static bool IsUsed(string line, IReadOnlySet<string> used)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var type = line[..space].Split('<')[0];
        var member = line[(space + 1)..];
        if (member.StartsWith("= ", StringComparison.Ordinal))
        {
            return used.Contains(type);
        }

        // Every class has one, whether it is used or not.
        if (member is "new()" or "new() protected")
        {
            return true;
        }

        var name = member.StartsWith("operator implicit", StringComparison.Ordinal) ? "op_Implicit" : member.Split('(', ':', '<', '[')[0];
        string[] compiled = name switch
        {
            "new" => [".ctor"],
            "this" => ["set_Item", "get_Item"],
            _ => [name, $"get_{name}", $"set_{name}"],
        };
        return CalledUnseen.Contains($"{type} {name}", StringComparer.Ordinal) || compiled.Any(text => used.Contains($"{type} {text}"));
    }
}

using Pulumi;

namespace Tests.Sdk;

/// <summary>How two sets of options become one.</summary>
public sealed class OptionsTests
{
    [Fact]
    public void The_seconds_single_values_win_if_given()
    {
        var merged = CustomResourceOptions.Merge(
            new CustomResourceOptions { Protect = true, RetainOnDelete = true, ImportId = "first" },
            new CustomResourceOptions { RetainOnDelete = false, DeleteBeforeReplace = true });
        Assert.True(merged.Protect);
        Assert.False(merged.RetainOnDelete);
        Assert.True(merged.DeleteBeforeReplace);
        Assert.Equal("first", merged.ImportId);
    }

    [Fact]
    public async Task Lists_are_appended()
    {
        var merged = CustomResourceOptions.Merge(
            new CustomResourceOptions { IgnoreChanges = { "a" }, AdditionalSecretOutputs = { "x" } },
            new CustomResourceOptions { IgnoreChanges = { "b" }, AdditionalSecretOutputs = { "y" }, Aliases = { new Alias { Name = "old" } } });
        Assert.Equal(["a", "b"], merged.IgnoreChanges);
        Assert.Equal(["x", "y"], merged.AdditionalSecretOutputs);
        Assert.Equal("old", await (await Assert.Single(merged.Aliases).ToOutput().ValueAsync()).Name.ToOutput().ValueAsync());
    }

    [Fact]
    public void The_given_options_stay_as_they_were()
    {
        var first = new CustomResourceOptions { IgnoreChanges = { "a" } };
        var second = new CustomResourceOptions { IgnoreChanges = { "b" }, Protect = true };
        var merged = CustomResourceOptions.Merge(first, second);
        merged.IgnoreChanges.Add("c");
        Assert.Equal(["a"], first.IgnoreChanges);
        Assert.Equal(["b"], second.IgnoreChanges);
        Assert.Null(first.Protect);
    }

    [Fact]
    public void Nothing_merged_with_nothing_is_empty_options() =>
        Assert.Empty(CustomResourceOptions.Merge(null, null).IgnoreChanges);

    [Fact]
    public void Components_options_merge_alike()
    {
        var timeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(5) };
        var merged = ComponentResourceOptions.Merge(
            new ComponentResourceOptions { IgnoreChanges = { "a" }, CustomTimeouts = timeouts },
            new ComponentResourceOptions { IgnoreChanges = { "b" }, Protect = false });
        Assert.Equal(["a", "b"], merged.IgnoreChanges);
        Assert.False(merged.Protect);
        Assert.Equal(TimeSpan.FromMinutes(5), merged.CustomTimeouts!.Create);
    }
}

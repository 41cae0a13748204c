using Pulumi;

namespace Tests.Sdk;

/// <summary>Transformations, the one way to see and change options under mocks.</summary>
public sealed class TransformationTests
{
    [Fact]
    public async Task A_transformation_sees_the_resource_its_typed_args_and_its_options()
    {
        ResourceTransformationArgs? seen = null;
        Probe? probe = null;
        await Engine.UpdateAsync(new ProbeMocks(), () => probe = new Probe("probe", new ProbeArgs { Text = "given" }, new CustomResourceOptions
        {
            Protect = true,
            IgnoreChanges = { "text" },
            ResourceTransformations = { Look(args => seen = args) },
        }));
        Assert.Same(probe, seen!.Value.Resource);
        Assert.Equal("given", await Assert.IsType<ProbeArgs>(seen.Value.Args).Text.ToOutput().ValueAsync());
        var options = Assert.IsType<CustomResourceOptions>(seen.Value.Options);
        Assert.True(options.Protect);
        Assert.Equal(["text"], options.IgnoreChanges);
    }

    [Fact]
    public async Task Own_transformations_run_first_then_those_of_the_parents()
    {
        var order = new List<string>();
        await Engine.UpdateAsync(new ProbeMocks(), () => _ = new ProbeComponent(
            "outer",
            outer => _ = new ProbeComponent(
                "inner",
                inner => _ = new Probe("probe", options: new CustomResourceOptions
                {
                    Parent = inner,
                    ResourceTransformations = { NoteFor("probe", "own", order) },
                }),
                new ComponentResourceOptions { Parent = outer, ResourceTransformations = { NoteFor("probe", "inner", order) } }),
            new ComponentResourceOptions { ResourceTransformations = { NoteFor("probe", "outer", order) } }));
        Assert.Equal(["own", "inner", "outer"], order);
    }

    [Fact]
    public async Task A_transformation_may_change_args_in_place()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => _ = new Probe("probe", options: new CustomResourceOptions
        {
            ResourceTransformations = { Look(args => ((ProbeArgs)args.Args).Tags["added"] = "yes") },
        }));
        Assert.Equal(
            new Dictionary<string, object> { ["added"] = "yes" },
            Assert.IsType<System.Collections.Immutable.ImmutableDictionary<string, object>>(mocks.InputsOf("probe")["tags"]));
    }

    [Fact]
    public async Task A_transformation_may_give_other_args_and_options()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => _ = new Probe("probe", new ProbeArgs { Text = "before" }, new CustomResourceOptions
        {
            ResourceTransformations =
            {
                args => new ResourceTransformationResult(
                    new ProbeArgs { Text = "after" },
                    CustomResourceOptions.Merge((CustomResourceOptions)args.Options, new CustomResourceOptions { ImportId = "imported" })),
            },
        }));
        Assert.Equal("after", mocks.InputsOf("probe")["text"]);
        Assert.Equal("imported", Assert.Single(mocks.Resources).Id);
    }

    [Fact]
    public async Task A_transformation_cannot_change_the_parent() =>
        Assert.Contains(
            "parent",
            await Engine.FailureAsync(() =>
            {
                var outer = new ProbeComponent("outer");
                _ = new Probe("probe", options: new CustomResourceOptions
                {
                    ResourceTransformations =
                    {
                        args => new ResourceTransformationResult(args.Args, new CustomResourceOptions { Parent = outer }),
                    },
                });
            }),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_child_shows_nothing_of_its_parents_protection()
    {
        bool? seen = true;
        await Engine.UpdateAsync(new ProbeMocks(), () => _ = new ProbeComponent(
            "outer",
            outer => _ = new Probe("probe", options: new CustomResourceOptions
            {
                Parent = outer,
                ResourceTransformations = { Look(args => seen = args.Options.Protect) },
            }),
            new ComponentResourceOptions { Protect = true }));
        Assert.Null(seen);
    }

    [Fact]
    public async Task A_stacks_transformations_see_the_stack_and_all_in_it()
    {
        await Deployment.TestAsync<WatchedStack>(new ProbeMocks());
        Assert.Equal(["project-stack", "outer", "probe"], WatchedStack.Seen);
    }

    private static ResourceTransformation Look(Action<ResourceTransformationArgs> look) => args =>
    {
        look(args);
        return null;
    };

    private static ResourceTransformation NoteFor(string name, string note, List<string> notes) => Look(args =>
    {
        if (args.Resource.GetResourceName() == name)
            notes.Add(note);
    });

    private sealed class WatchedStack : Stack
    {
        public WatchedStack()
            : base(new StackOptions { ResourceTransformations = { Look(args => Seen.Add(args.Resource.GetResourceName())) } }) =>
            _ = new ProbeComponent("outer", outer => _ = new Probe("probe", options: outer.Child));

        public static List<string> Seen { get; } = [];
    }
}

using System.Collections.Immutable;
using Moq;
using Pulumi;
using Pulumi.Testing;

namespace Tests.Sdk;

/// <summary>The ways to run a program under mocks, and what they give back.</summary>
public sealed class RunTests
{
    [Fact]
    public async Task A_stack_is_the_first_of_its_resources_and_not_asked_of_the_mock()
    {
        var mocks = new ProbeMocks();
        var resources = await Deployment.TestAsync<SmallStack>(mocks);
        Assert.Equal(["project-stack", "probe"], resources.Select(resource => resource.GetResourceName()));
        Assert.IsType<SmallStack>(resources[0]);
        Assert.Equal(["probe"], mocks.Names);
        Assert.Equal("pulumi:pulumi:Stack", resources[0].GetResourceType());
        Assert.Equal("urn:pulumi:stack::project::pulumi:pulumi:Stack::project-stack", await resources[0].Urn.ValueAsync());
    }

    [Fact]
    public async Task A_stacks_marked_properties_are_its_outputs()
    {
        var mocks = new ProbeMocks();
        await Deployment.TestAsync<SmallStack>(mocks, new TestOptions { IsPreview = false });
        Assert.Equal("probe-id", await mocks.OutputsOf("project-stack")["probeId"].ValueAsync());
        Assert.Equal("text", await mocks.OutputsOf("project-stack")["Plain"].ValueAsync());
    }

    [Fact]
    public async Task A_function_gives_its_resources_without_the_stack()
    {
        var resources = await Engine.UpdateAsync(new ProbeMocks(), () => _ = new Probe("probe"));
        Assert.Equal("probe", Assert.Single(resources).GetResourceName());
    }

    [Fact]
    public async Task A_functions_outputs_come_back_but_are_not_told_the_mock()
    {
        var mocks = new ProbeMocks();
        var returned = new Dictionary<string, object?> { ["key"] = Output.Create("value") };
        IDictionary<string, object?> Program() => returned;
        var (resources, outputs) = await Deployment.TestAsync(mocks, new TestOptions(), (Func<IDictionary<string, object?>>)Program);
        Assert.Empty(resources);
        Assert.Same(returned, outputs);
        Assert.Empty(mocks.OutputsOf("project-stack"));
    }

    [Fact]
    public async Task An_async_functions_outputs_come_back_too()
    {
        static async Task<IDictionary<string, object?>> Program()
        {
            await Task.Delay(10);
            _ = new Probe("probe");
            return new Dictionary<string, object?> { ["key"] = "value" };
        }

        var (resources, outputs) = await Deployment.TestAsync(
            new ProbeMocks(), new TestOptions(), (Func<Task<IDictionary<string, object?>>>)Program);
        Assert.Equal("probe", Assert.Single(resources).GetResourceName());
        Assert.Equal("value", outputs["key"]);
    }

    [Fact]
    public async Task A_stack_may_come_from_a_service_provider()
    {
        var services = new Mock<IServiceProvider>(MockBehavior.Strict);
        services.Setup(provider => provider.GetService(typeof(GivenStack))).Returns(() => new GivenStack("given"));
        var mocks = new ProbeMocks();
        var resources = await Deployment.TestWithServiceProviderAsync<GivenStack>(mocks, services.Object);
        Assert.IsType<GivenStack>(resources[0]);
        Assert.Equal(["given"], mocks.Names);
    }

    [Fact]
    public async Task Names_have_defaults_and_a_run_is_a_preview_by_default()
    {
        await Deployment.TestAsync(new ProbeMocks(), new TestOptions(), () =>
        {
            var run = Deployment.Instance;
            Assert.Equal(("project", "stack", "organization", true), (run.ProjectName, run.StackName, run.OrganizationName, run.IsDryRun));
        });
    }

    [Fact]
    public async Task Names_can_be_given()
    {
        var options = new TestOptions { ProjectName = "shop", StackName = "live", OrganizationName = "us", IsPreview = false };
        var resources = await Deployment.TestAsync(new ProbeMocks(), options, () =>
        {
            var run = Deployment.Instance;
            Assert.Equal(("shop", "live", "us", false), (run.ProjectName, run.StackName, run.OrganizationName, run.IsDryRun));
            _ = new Probe("probe");
        });
        Assert.StartsWith("urn:pulumi:live::shop::", await Assert.Single(resources).Urn.ValueAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_synchronous_mock_is_asked_inside_the_constructor_on_the_programs_thread()
    {
        var thread = 0;
        var mocks = new ProbeMocks
        {
            Answer = _ =>
            {
                thread = Environment.CurrentManagedThreadId;
                return ("id", ProbeMocks.NoState);
            },
        };
        await Engine.UpdateAsync(mocks, () =>
        {
            _ = new Probe("probe", new ProbeArgs { Text = Output.Create("ready") });
            Assert.Equal(["probe"], mocks.Names);
            Assert.Equal(Environment.CurrentManagedThreadId, thread);
        });
    }

    [Fact]
    public async Task With_a_synchronous_mock_resources_are_registered_in_the_order_they_are_made()
    {
        var names = Enumerable.Range(0, 50).Select(i => $"probe-{i}").ToList();
        var mocks = new ProbeMocks();
        var resources = await Engine.UpdateAsync(mocks, () => names.ForEach(name => _ = new Probe(name)));
        Assert.Equal(names, mocks.Names);
        Assert.Equal(names, resources.Select(resource => resource.GetResourceName()));
    }

    [Fact]
    public async Task An_asynchronous_mock_is_asked_for_many_resources_at_once()
    {
        var mocks = new ProbeMocks();
        var gate = new TaskCompletionSource();
        var waiting = new ProbeMocks
        {
            // Opens only once all are waiting, so one after the other would never end.
            Before = async args =>
            {
                await mocks.NewResourceAsync(args);
                if (mocks.Resources.Count == 20)
                    gate.SetResult();
                await gate.Task;
            },
        };
        var resources = await Engine.UpdateAsync(waiting, () =>
        {
            for (var i = 0; i < 20; i++)
                _ = new Probe($"probe-{i}");
        }).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(20, resources.Length);
    }

    [Fact]
    public async Task Runs_at_the_same_time_do_not_mix()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(run => Task.Run(async () =>
        {
            var mocks = new ProbeMocks { Before = _ => Task.Delay(5) };
            var resources = await Deployment.TestAsync(mocks, new TestOptions { StackName = $"stack-{run}", IsPreview = false }, () =>
            {
                for (var i = 0; i < 5; i++)
                    _ = new Probe($"{run}-{i}", new ProbeArgs { Text = Deployment.Instance.StackName });
            });
            return (Run: run, Mocks: mocks, Urns: await Task.WhenAll(resources.Select(resource => resource.Urn.ValueAsync())));
        })));
        Assert.All(runs, result =>
        {
            Assert.Equal(5, result.Urns.Length);
            Assert.All(result.Urns, urn => Assert.StartsWith($"urn:pulumi:stack-{result.Run}::", urn, StringComparison.Ordinal));
            Assert.All(result.Mocks.Resources, seen => Assert.Equal($"stack-{result.Run}", seen.Inputs["text"]));
        });
    }

    [Fact]
    public async Task Outputs_can_be_read_and_computed_with_after_the_run()
    {
        Probe? probe = null;
        await Engine.UpdateAsync(ProbeMocks.WithState("text", "told"), () => probe = new Probe("probe"));
        Assert.Equal("told!", await probe!.Text.Apply(text => text + "!").ValueAsync());
    }

    [Fact]
    public async Task The_stacks_outputs_are_told_last()
    {
        var mocks = new ProbeMocks();
        await Engine.UpdateAsync(mocks, () => _ = new ProbeComponent("outer", outer => outer.Register()));
        Assert.Equal(2, mocks.Outputs.Count);
        Assert.EndsWith("::outer", mocks.Outputs[0].Urn, StringComparison.Ordinal);
        Assert.EndsWith("::project-stack", mocks.Outputs[1].Urn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loose_mock_need_not_know_of_registered_outputs()
    {
        var mocks = AnsweringMock(MockBehavior.Loose);
        Assert.Single(await Engine.UpdateAsync(mocks.Object, () => _ = new Probe("probe")));
        mocks.Verify(mock => mock.NewResourceAsync(It.Is<MockResourceArgs>(args => args.Name == "probe")), Times.Once);
        mocks.Verify(mock => mock.RegisterResourceOutputs(It.IsAny<MockRegisterResourceOutputsRequest>()), Times.Once);
    }

    [Fact]
    public async Task A_strict_mock_must_know_of_registered_outputs()
    {
        var mocks = AnsweringMock(MockBehavior.Strict);
        Assert.Contains(
            nameof(IMocks.RegisterResourceOutputs),
            await Engine.FailureAsync(() => Engine.UpdateAsync(mocks.Object, () => _ = new Probe("probe"))),
            StringComparison.Ordinal);
        mocks.Setup(mock => mock.RegisterResourceOutputs(It.IsAny<MockRegisterResourceOutputsRequest>())).Returns(Task.CompletedTask);
        Assert.Single(await Engine.UpdateAsync(mocks.Object, () => _ = new Probe("probe")));
    }

    private static Mock<IMocks> AnsweringMock(MockBehavior behavior)
    {
        var mocks = new Mock<IMocks>(behavior);
        mocks.Setup(mock => mock.NewResourceAsync(It.IsAny<MockResourceArgs>()))
            .ReturnsAsync((MockResourceArgs args) => ($"{args.Name}-id", ImmutableDictionary<string, object>.Empty));
        return mocks;
    }

    private sealed class SmallStack : Stack
    {
        public SmallStack()
        {
            ProbeId = new Probe("probe").Id;
            Plain = Output.Create("text");
        }

        [Output("probeId")] public Output<string> ProbeId { get; private set; }
        [Output] public Output<string> Plain { get; private set; }
    }

    private sealed class GivenStack : Stack
    {
        public GivenStack(string name) => _ = new Probe(name);
    }
}

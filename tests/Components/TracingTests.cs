using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class TracingTests(StackPlans plans)
{
    [Fact]
    public async Task A_collector_stands_beside_a_traced_service()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("services.api.tracing", "xray")}");
        var containers = plan.ByName("api-definition").JsonItems("containerDefinitions")!;

        Assert.Equal(["api", "api-tracing"], containers.Select(container => container.Text("name")!));
        Assert.Equal([true, false], containers.Select(container => container.Flag("essential")!.Value));
        Assert.Equal([480d, 32d], containers.Select(container => container.Number("cpu")!.Value));
        Assert.Equal(128, containers[1].Number("memory"));
        Assert.Matches("^public.ecr.aws/aws-observability/aws-otel-collector@sha256:[0-9a-f]{64}$", containers[1].Text("image"));
        Assert.Equal("tracing", containers[1].Text("logConfiguration.options.awslogs-stream-prefix"));
        Assert.Contains("awsxray", containers[1].Items("environment")![0].Text("value"), StringComparison.Ordinal);
        Assert.Equal(
            ["OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4318", "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf", "OTEL_SERVICE_NAME=api"],
            containers[0].Items("environment")!.Where(variable => variable.Text("name")!.StartsWith("OTEL_", StringComparison.Ordinal)).Select(variable => $"{variable.Text("name")}={variable.Text("value")}"));
        Assert.Empty(containers[1].Items("secrets")!);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task Only_a_traced_service_may_write_traces()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("services.api.tracing", "xray")}");

        Assert.Equal(
            ["api-permissions-permissions"],
            plan.All(ResourceTypes.RolePolicy).Where(policy => policy.Text("policy")!.Contains("xray:", StringComparison.Ordinal)).Select(policy => policy.Name));
        Assert.DoesNotContain(plans.Staging.All(ResourceTypes.RolePolicy), policy => policy.Text("policy")!.Contains("xray:", StringComparison.Ordinal));
        Assert.Single(plan.ByName("migrate-definition").JsonItems("containerDefinitions")!);
    }
}

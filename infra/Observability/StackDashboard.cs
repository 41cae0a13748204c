using Pulumi;
using CloudWatch = Pulumi.Aws.CloudWatch;

namespace Infra.Observability;

/// <summary>The stack at a glance: what is red, then every metric that has an alarm, with its threshold, part by part.</summary>
public sealed class StackDashboard : ComponentResource
{
    public StackDashboard(string name, StackDashboardArgs args, ComponentResourceOptions? options = null)
        : base("infra:observability:StackDashboard", name, options)
    {
        var pages = DashboardLayout.Pages(args);
        for (var index = 0; index < pages.Count; index++)
        {
            var page = index == 0 ? "" : $"-{index + 1}";
            _ = new CloudWatch.Dashboard($"{name}{page}", new CloudWatch.DashboardArgs
            {
                DashboardName = $"{args.Context.Names.Prefix}{page}",
                DashboardBody = DashboardBody.Json(pages[index], args.Context.Region),
            }, new CustomResourceOptions { Parent = this });
        }

        RegisterOutputs();
    }
}

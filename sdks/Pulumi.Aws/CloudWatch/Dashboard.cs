namespace Pulumi.Aws.CloudWatch;

public class Dashboard : CustomResource
{
    public Dashboard(string name, DashboardArgs args, CustomResourceOptions? options = null)
        : base("aws:cloudwatch/dashboard:Dashboard", name, args, options)
    {
    }
}

public sealed class DashboardArgs : ResourceArgs
{
    [Input("dashboardBody", required: true)]
    public Input<string> DashboardBody { get; set; } = null!;

    [Input("dashboardName", required: true)]
    public Input<string> DashboardName { get; set; } = null!;
}

namespace Pulumi.Aws.CloudWatch;

public class Dashboard : CustomResource
{
    [Output("dashboardArn")]
    public Output<string> DashboardArn { get; private set; } = null!;

    [Output("dashboardBody")]
    public Output<string> DashboardBody { get; private set; } = null!;

    [Output("dashboardName")]
    public Output<string> DashboardName { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

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

    [Input("region")]
    public Input<string>? Region { get; set; }
}

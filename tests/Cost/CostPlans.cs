using Infra.Cost;
using Infra.Plans;

namespace Tests.Cost;

/// <summary>Small plans and round prices, so that what comes out can be added up by hand.</summary>
internal static class CostPlans
{
    private static readonly string[] Rows =
    [
        "ECS Fargate|vCPU-hour|ARM64|eu-west-1|0.1", "ECS Fargate|GB-hour|ARM64|eu-west-1|0.01",
        "ECS Fargate|vCPU-hour|x86_64|eu-west-1|0.2", "ECS Fargate|GB-hour|x86_64|eu-west-1|0.02",
        "ECS Fargate Spot|vCPU-hour|ARM64|eu-west-1|0.03", "ECS Fargate Spot|GB-hour|ARM64|eu-west-1|0.003",
        "Application Load Balancer|hour|load balancer|eu-west-1|0.02", "Application Load Balancer|LCU-hour|capacity unit|eu-west-1|0.01",
        "NAT Gateway|hour|gateway|eu-west-1|0.05", "NAT Gateway|GB|data processed|eu-west-1|0.04",
        "Public IPv4|hour|address in use or idle|eu-west-1|0.005",
        "VPC interface endpoint|hour|per zone|eu-west-1|0.01", "VPC interface endpoint|GB|data processed, first PB|eu-west-1|0.02",
        "Data transfer|GB|out to the internet, first 10 TB|eu-west-1|0.09", "Data transfer|GB|between zones, each way|eu-west-1|0.01",
        "Data transfer|GB|to eu-central-1|eu-west-1|0.02",
        "RDS PostgreSQL|instance-hour|db.t4g.small single-AZ|eu-west-1|0.03", "RDS PostgreSQL|instance-hour|db.t4g.small multi-AZ|eu-west-1|0.06",
        "RDS storage|GB-month|gp3 single-AZ|eu-west-1|0.1", "RDS storage|GB-month|gp3 multi-AZ|eu-west-1|0.2",
        "RDS storage|IOPS-month|gp3 above the baseline, single-AZ|eu-west-1|0.02", "RDS storage|IOPS-month|io1 single-AZ|eu-west-1|0.1",
        "RDS backup|GB-month|automated backup and snapshots|eu-west-1|0.1", "RDS backup|GB-month|automated backup and snapshots|eu-central-1|0.2",
        "RDS Performance Insights|month|7 days|global|0", "RDS Performance Insights|vCPU-month|long retention|eu-west-1|3",
        "RDS Database Insights|vCPU-hour|advanced|eu-west-1|0.01", "RDS Extended Support|vCPU-hour|year 1 and 2|eu-west-1|0.1",
        "ElastiCache Valkey|node-hour|cache.t4g.small|eu-west-1|0.02", "ElastiCache Redis OSS|node-hour|cache.t4g.small|eu-west-1|0.03",
        "ElastiCache|GB-month|backup storage|eu-west-1|0.08", "ElastiCache Extended Support|node-hour|cache.t4g.small year 1 and 2|eu-west-1|0.05",
        "CloudWatch|alarm-metric-month|standard resolution|eu-west-1|0.1", "CloudWatch|alarm-metric-month|high resolution|eu-west-1|0.3",
        "CloudWatch|alarm-month|composite|eu-west-1|0.5", "CloudWatch|dashboard-month|dashboard|eu-west-1|3",
        "CloudWatch|metric-month|custom, first 10,000|eu-west-1|0.3", "Container Insights|metric-month|enhanced observability|eu-west-1|0.07",
        "CloudWatch Logs|GB|ingested, standard class|eu-west-1|0.5", "CloudWatch Logs|GB|ingested, vended, first 10 TB|eu-west-1|0.25",
        "CloudWatch Logs|GB|INFREQUENT_ACCESS|eu-west-1|0.2", "CloudWatch Logs|GB-month|stored|eu-west-1|0.03",
        "KMS|key-month|customer managed key|global|1", "KMS|10k requests|symmetric|global|0.03",
        "Secrets Manager|secret-month|secret|eu-west-1|0.4", "Secrets Manager|10k API calls|requests|eu-west-1|0.05",
        "WAF|web-ACL-month|web ACL|eu-west-1|5", "WAF|rule-month|rule or rule group|eu-west-1|1", "WAF|1M requests|inspected, up to 1,500 WCU|eu-west-1|0.6",
        "WAF|web-ACL-month|web ACL|us-east-1|10", "WAF|rule-month|rule or rule group|us-east-1|2", "WAF|1M requests|inspected, up to 1,500 WCU|us-east-1|1.2",
        "WAF|month|AWSManagedRulesBotControlRuleSet|eu-west-1|10",
        "Route 53|zone-month|hosted zone, first 25|global|0.5", "Route 53|check-month|other endpoint|global|0.75", "Route 53|feature-month|other endpoint|global|2",
        "S3|GB-month|Standard, first 50 TB|eu-west-1|0.02", "S3|1k requests|PUT, COPY, POST, LIST|eu-west-1|0.005",
        "ECR|GB-month|private repository|eu-west-1|0.1", "SNS|1M requests|publish|eu-west-1|0.5",
        "AWS Backup|GB-month|RDS snapshot|eu-west-1|0.1", "AWS Backup|GB-month|S3|eu-west-1|0.05",
        "CloudFront|GB|out to the internet, North America and Europe, first 10 TB|global|0.08", "CloudFront|10k requests|HTTPS, North America and Europe|global|0.01",
    ];

    public static PriceTable RoundPrices { get; } = PriceTable.Read(Table(Rows));

    /// <summary>A plan in Ireland with nothing in it that costs anything.</summary>
    public static Plan Empty { get; } = new Plan
    {
        Project = "infra",
        Stack = "test",
        Resources = [],
        Outputs = new Dictionary<string, object?>(StringComparer.Ordinal),
    }.And("aws:ec2/subnet:Subnet", "subnet", ("availabilityZone", "eu-west-1a"));

    /// <summary>The text of a table of prices, from rows with bars between their columns but without day and source.</summary>
    public static string Table(params IEnumerable<string> rows) =>
        "# checked\t2026-11-21\n# shelf life in days\t180\n# refresh\tdocs/cost.md\nservice\tunit\tdimension\tregion\tusd\tas of\tsource\n"
        + string.Concat(rows.Select(row => $"{row.Replace('|', '\t')}\t2026-10-01\ta test\n"));

    /// <summary>The plan with one more resource.</summary>
    public static Plan And(this Plan plan, string type, string name, params (string Input, object? Value)[] inputs)
    {
        var resource = new PlannedResource
        {
            Urn = $"urn:pulumi:test::infra::{type}::{name}",
            Type = type,
            Name = name,
            Parent = null,
            Inputs = new Dictionary<string, object?>(StringComparer.Ordinal),
        };
        return inputs.Where(input => input.Value is not null).Aggregate(plan.With(resource), (changed, input) => changed.With(name, input.Input, input.Value));
    }

    /// <summary>What the plan costs at round prices: each line as <c>NAME item: 730 hour x 0.02 = 14.60</c>.</summary>
    public static IReadOnlyList<string> Told(this Plan plan, params (UsageAssumption Assumption, int Value)[] usage) =>
        [.. plan.Estimate(usage).Lines.Select(line =>
            $"{line.Resource} {line.Item}: {CostText.Quantity(line.Quantity)} {line.Unit} x {CostText.Price(line.UnitPrice)} = {CostText.Dollars(line.Monthly)}")];

    public static CostEstimate Estimate(this Plan plan, params (UsageAssumption Assumption, int Value)[] usage) => CostEstimate.Of(
        plan, new Usage(usage.ToDictionary(said => said.Assumption.Name, said => said.Value, StringComparer.Ordinal)), RoundPrices);
}

using Infra.Access;
using Pulumi;

namespace Infra.Compute;

/// <summary>What the two roles of a task may do.</summary>
internal static class TaskPermissions
{
    /// <summary>What ECS needs to start the task: its log, its secrets and its image, and no others.</summary>
    public static List<PolicyStatement> Execution(FargateServiceArgs args, Output<string> logArn)
    {
        var logs = new List<Input<string>> { Output.Format($"{logArn}:*") };
        if (args.Mesh is not null)
        {
            logs.Add(Output.Format($"{args.Mesh.ProxyLog.Arn}:*"));
        }

        var statements = new List<PolicyStatement>
        {
            new() { Sid = "WriteLog", Actions = ["logs:CreateLogStream", "logs:PutLogEvents"], Resources = logs },
        };
        if (args.Image.Repository is { } repository)
        {
            statements.Add(new()
            {
                Sid = "EnterRegistry",
                Actions = ["ecr:GetAuthorizationToken"],
                Resources = ["*"],
                Conditions = [new PolicyCondition("StringEquals", "aws:RequestedRegion", args.Context.Region)],
            });
            statements.Add(new()
            {
                Sid = "FetchImage",
                Actions = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
                Resources = [repository.Arn],
            });
        }

        var secrets = new List<Input<string>>();
        var keys = new List<Input<string>>();
        foreach (var (secret, key) in args.Dependencies.SecretsWithKeys())
        {
            secrets.Add(secret);
            keys.Add(key);
        }

        foreach (var secret in args.Secrets)
        {
            secrets.Add(secret.Arn);
        }

        if (args.Secrets.Count > 0)
        {
            // One key for all of them.
            keys.Add(args.Secrets[0].Key.Arn);
        }

        if (secrets.Count > 0)
        {
            statements.Add(new() { Sid = "ReadSecrets", Actions = ["secretsmanager:GetSecretValue"], Resources = secrets });
            statements.Add(new()
            {
                Sid = "OpenSecrets",
                Actions = ["kms:Decrypt"],
                Resources = keys,
                Conditions = [new PolicyCondition("StringEquals", "kms:ViaService", $"secretsmanager.{args.Context.Region}.amazonaws.com")],
            });
        }

        return statements;
    }

    /// <summary>What the code of the task may do: nothing, unless it publishes its backlog, is traced or lets people in.</summary>
    public static List<PolicyStatement> Code(TaskShape shape)
    {
        var statements = new List<PolicyStatement>();
        if (shape.Service.Backlog is not null)
        {
            statements.Add(Backlog.Permission(shape.Service.Context));
        }

        if (shape.IsTraced)
        {
            statements.Add(TracingSidecar.Permission(shape.Service.Context.Region));
        }

        if (shape.Service.Cluster.Exec is { } exec)
        {
            statements.AddRange(exec.Permissions(shape.Service.Context.Region));
        }

        return statements;
    }
}

namespace Infra.Network;

/// <summary>What tasks call in AWS, as far as a VPC can reach it over interface endpoints.</summary>
public enum AwsService
{
    /// <summary>The image registry: its API and its images. The layers come from S3, over the gateway endpoint.</summary>
    Ecr,

    /// <summary>CloudWatch Logs.</summary>
    Logs,

    /// <summary>Secrets Manager.</summary>
    Secrets,

    /// <summary>ECS as a client calls it; Fargate itself needs none of it.</summary>
    Ecs,

    /// <summary>The session that ECS Exec opens into a task.</summary>
    Exec,
}

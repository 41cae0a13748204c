using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class LogMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("LOG-01", "api-log", "retentionInDays", 0),
        Input("LOG-01", "api-log", "retentionInDays", null),
        Input("LOG-02", "api-log", "kmsKeyId", "arn:aws:kms:eu-west-1:111122223333:key/other"),
        Input("LOG-02", "api-log", "kmsKeyId", null),
        Input("LOG-03", "api-log", "retentionInDays", 364),
        Input("LOG-03", "api-log", "retentionInDays", 1),
    ];
}

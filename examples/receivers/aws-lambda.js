// An AWS Lambda behind a function URL (AuthType NONE) that keeps Responses in a DynamoDB table with the partition key `id`.
import { cors, receive } from './receive.js';

const { AWS_LAMBDA_FUNCTION_NAME, TABLE = 'responses' } = process.env;

/** @param {(id: string, body: string) => Promise<string>} keep see receive.js */
export const createHandler = keep => async event => {
  if (event.requestContext.http.method !== 'POST')
    return { statusCode: 405, headers: { ...cors, allow: 'POST' } };
  const body = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : (event.body ?? '');
  try {
    const { status, reply } = await receive(body, keep);
    return {
      statusCode: status,
      headers: { ...cors, 'content-type': 'application/json' },
      body: JSON.stringify(reply),
    };
  } catch {
    return { statusCode: 503, headers: { ...cors, 'retry-after': '30' } };
  }
};

const keepInTable = async () => {
  // Part of the Lambda runtime.
  const { DynamoDBClient, GetItemCommand, PutItemCommand } = await import('@aws-sdk/client-dynamodb');
  const client = new DynamoDBClient({});
  return async (id, body) => {
    const Item = { id: { S: id }, body: { S: body } };
    try {
      await client.send(
        new PutItemCommand({ TableName: TABLE, Item, ConditionExpression: 'attribute_not_exists(id)' }),
      );
      return body;
    } catch (error) {
      if (error.name !== 'ConditionalCheckFailedException') throw error;
      const found = await client.send(
        new GetItemCommand({ TableName: TABLE, Key: { id: { S: id } }, ConsistentRead: true }),
      );
      return found.Item.body.S;
    }
  };
};

export const handler = AWS_LAMBDA_FUNCTION_NAME ? createHandler(await keepInTable()) : undefined;
